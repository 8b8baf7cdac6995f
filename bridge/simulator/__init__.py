"""A stand-in for the provider, with citizens' phones and a small newsroom, for `bridge demo` and for tests.

Real HTTP on loopback: Twilio's Messages and Content APIs as its SDK uses them, a website with a feed, and a control
API. It checks rules and computes signatures by code of its own, so that an error of the bridge's cannot confirm
itself. From top to bottom:

    app          everything behind one address      control      the JSON that tests use
    page         phones, newsroom and journey on one screen, from the files in pages/
    provider     the provider's parts, joined       desk         the newsroom's JSON for editors
    messages     create, list, fetch, delete        website      feeds, pages and outages as the public sees them
    content      templates and their approval       newsroom     the items, the validators; rss, items
    guard        credentials and faults             phones       what citizens write and were sent
    lifecycle    queued → sent → delivered → read   webhooks     posting, signing, trying again
    rules        what the provider refuses          ledger       what was asked, accepted and told
"""

from bridge.simulator.app import Simulator

__all__ = ["Simulator"]
