-- The list filters by action, and the home page asks whether one ever happened.
create index audit_line_action_idx on audit_line (action, id);
