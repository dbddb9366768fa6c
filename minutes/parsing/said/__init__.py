"""What was said and by whom, and the tasks, requests and promises in it."""
