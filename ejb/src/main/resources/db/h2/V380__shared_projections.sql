-- The names that other features read by, as PostgreSQL's script of this version describes them. H2 works out a view apart
-- from the query around it: a list lost the order of its index, and a territory was looked for in every place. A synonym
-- costs nothing; that nobody reads another column shows on PostgreSQL.
create synonym place_card for place;
create synonym place_card_term for place_term;
create synonym place_card_proposal for place_proposal;
create synonym actor_card for actor;
create synonym actor_card_term for actor_term;
create synonym contact_card for actor_contact;
create synonym audit_card for audit_line;
