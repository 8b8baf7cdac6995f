"""What alerts of civil protection mean for the town: by area, by place on the map, and by what they say."""
