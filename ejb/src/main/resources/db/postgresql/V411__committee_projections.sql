-- What other features may read of gatherings and their groups; H2 has synonyms instead (see V380).
create view gathering_card as
    select id, uuid, code, title, held_on, body_id, territory_id, archived_at from gathering;

create view gathering_group_card as
    select id, uuid, code, title, gathering_id from gathering_group;
