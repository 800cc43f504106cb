"""Files on their way into the case: listed, read two at a time, kept, and told of one by one."""
