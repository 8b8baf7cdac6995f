"""What citizens read: the fields of a notice, its title and summary, and how they become one message.

titles (with register_numbers, capitals), occasions → compose → rendering (with markup, marks, templates); digest
joins several.
"""
