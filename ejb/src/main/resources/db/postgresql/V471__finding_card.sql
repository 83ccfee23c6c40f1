create view finding_card as
    select id, uuid, code, title, state, territory_id, archived_at from finding;
