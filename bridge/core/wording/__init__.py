"""What citizens read: the fields of a notice, its title and summary, and how they become one message.

titles (with register_numbers, capitals), occasions → compose (with fitting, markup, marks) → rendering (with forms,
templates); digest joins several.
"""
