"""What a text is made of: lines, page heads, paragraphs, headings, sentences, sections."""
