"""HTML pages: the story's blocks with their place in the source, and what the markup states."""

from .article import HtmlArticle, extract

__all__ = ["HtmlArticle", "extract"]
