"""What a training needs to run elsewhere for a while and to come back: data in shards, states in parts."""
