-- The names that other features read by, as PostgreSQL's script of this version describes them (see V380).
create synonym gathering_card for gathering;
create synonym gathering_group_card for gathering_group;
