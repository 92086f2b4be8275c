"""Parts of a picture as a person means them: holes in an object, its pieces, what a click or a line selects."""
