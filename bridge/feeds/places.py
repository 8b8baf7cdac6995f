"""Where content management systems keep their feeds: paths to be tried on a site, relative to its address.

Taken from the systems' own defaults. Liferay has none: its feeds stand wherever an editor put them.
"""

from __future__ import annotations

# Of each group the first that holds a feed ends the group.
Groups = tuple[tuple[str, ...], ...]
_WORDPRESS: Groups = (
    ("feed/", "?feed=rss2"),
    # The national theme's news: a type of its own, absent from /feed/. Where there is no such type, WordPress
    # leaves the condition out and answers with the same entries, which are then dropped.
    ("feed/?post_type=notizia", "?feed=rss2&post_type=notizia"),
)
BY_CMS: dict[str, Groups] = {
    "theme": _WORDPRESS,
    "wordpress": _WORDPRESS,
    "drupal": (("rss.xml", "notizie/rss.xml", "news/rss.xml", "novita/rss.xml"),),
    "joomla": (("?format=feed&type=rss", "index.php?format=feed&type=rss"),),
    "plone": (("novita/RSS", "notizie/RSS", "news/RSS", "RSS", "rss.xml"),),
}
ANYWHERE: Groups = (
    ("feed/", "?feed=rss2", "rss.xml", "?format=feed&type=rss", "rss", "RSS", "atom.xml", "feed.xml",
     "notizie/feed/", "news/feed/", "rss/notizie", "notizie/rss"),
)  # fmt: skip
# Kinds of news as the theme is delivered with them; the site's own are read from its page of news.
THEME_NEWS = "novita/"
THEME_KINDS: Groups = (
    ("tipi_notizia/avvisi/feed/", "feed/?tipi_notizia=avvisi"),
    ("tipi_notizia/comunicati/feed/", "feed/?tipi_notizia=comunicati"),
)
THEME_EVENTS: Groups = (("feed/?post_type=evento",),)
