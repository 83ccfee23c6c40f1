-- The names that other features read by, as PostgreSQL's script of this version describes them (see V380).
create synonym decision_card for decision;
create synonym decision_effect_card for decision_effect;
