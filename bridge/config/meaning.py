"""Validated shapes → the policy that the rest of the bridge knows. Same names, defaults between keys filled in."""

from __future__ import annotations

from types import MappingProxyType
from urllib.parse import urlsplit

from bridge import policy
from bridge.config import schema
from bridge.config.news import Feed, Topic
from bridge.config.whatsapp import DEFAULT_BODY, TOWN
from bridge.feeds.rest import rest_address


def config(file: schema.File, path: str) -> policy.Config:
    """The configuration that a valid file means. `path` is for messages."""
    return policy.Config(
        path=path,
        town=_town(file),
        feeds=MappingProxyType({name: _source(name, feed) for name, feed in file.feeds.items()}),
        topics=MappingProxyType({name: _topic(name, topic) for name, topic in file.topics.items()}),
        zones=MappingProxyType({name: policy.Zone(name, **dict(zone)) for name, zone in file.zones.items()}),
        relay=policy.Relay(
            **dict(file.relay)
            | {
                "silence": tuple(
                    policy.Silence(**dict(one) | {"basis": one.basis or ""}) for one in file.relay.silence
                )
            }
        ),
        subscriptions=_subscriptions(file.subscriptions),
        whatsapp=_whatsapp(file.whatsapp, file.comune.name) if file.whatsapp else None,
        web=_web(file.web),
        storage_url=file.storage.url,
        alerts=file.alerts,
    )


def _town(file: schema.File) -> policy.Town:
    first = urlsplit(next(iter(file.feeds.values())).url)
    return policy.Town(
        **dict(file.comune)
        | {
            "site": file.comune.site or f"{first.scheme}://{first.netloc}",
            "contact": tuple(policy.Contact(**dict(contact)) for contact in file.comune.contact),
        }
    )


def _source(name: str, feed: Feed) -> policy.Source:
    """Of a WordPress the address that is asked, so that whoever fetches, compares or shows a source needs no more."""
    asked = rest_address(feed.url) if feed.kind is policy.SourceKind.WORDPRESS else feed.url
    return policy.Source(name, **dict(feed) | {"url": asked})


def _topic(name: str, topic: Topic) -> policy.Topic:
    return policy.Topic(
        name,
        **dict(topic)
        | {
            "rules": tuple(policy.Rule(**dict(rule)) for rule in topic.rules),
            "title": topic.title or _title(name),
            "description": topic.description or "",
        },
    )


def _title(name: str) -> str:
    """What citizens read where ops gave no title: lavori_in_corso becomes Lavori in corso."""
    return name.replace("_", " ").replace("-", " ").capitalize()


def _subscriptions(shape: schema.Subscriptions) -> policy.Subscriptions:
    same = dict(shape)
    retention: schema.Retention = same.pop("retention")
    return policy.Subscriptions(
        **same | {"privacy": policy.Privacy(**dict(shape.privacy)) if shape.privacy else None},
        keep_stopped=retention.stopped,
        keep_deliveries=retention.deliveries,
    )


def _whatsapp(shape: schema.WhatsApp, town: str) -> policy.WhatsApp:
    same = dict(shape)
    del same["provider"]  # there is one
    templates = {name: _template(name, template, town) for name, template in shape.templates.items()}
    return policy.WhatsApp(**same | {"templates": MappingProxyType(templates)})


def _template(name: str, shape: schema.Template, town: str) -> policy.Template:
    body = shape.body or DEFAULT_BODY.replace(TOWN, town)
    maps = {key: MappingProxyType(getattr(shape, key)) for key in ("sids", "bodies", "image_sids")}
    return policy.Template(name, **dict(shape) | {"body": body, "button": shape.button or ""} | maps)


def _web(shape: schema.Web) -> policy.Web:
    return policy.Web(
        host=shape.listen.host,
        port=shape.listen.port,
        public_url=shape.public_url or shape.listen.url,
        trusted_proxies=shape.trusted_proxies,
    )
