"""The provider's side: WhatsApp through Twilio. Importing this package alone imports no SDK.

`twilio_sender` hands messages over and reads the provider's list; `http_client` is its way to the network;
`errors` says what each of the provider's codes asks for; `signature` and `webhooks` read what the provider
sends to us. Only the first two need the SDK (some 0.2 s of imports), so `bootstrap` imports them late.
"""
