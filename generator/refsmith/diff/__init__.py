"""Changes in meaning between two models: two streams of records in, changes out.

Nothing here reads pages or writes files but ``sources``; what a change looks like in each format
is in the renderers. A change is judged from the caller's view (``judging``): *breaking* is what
may refuse a request that was accepted or take away a part of an answer, *compatible* what gives
more room, *documentation* what refuses nothing and answers nothing.
"""
