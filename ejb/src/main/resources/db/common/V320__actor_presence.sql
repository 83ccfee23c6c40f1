-- Where an actor has a place or an offer, so that the registry of actors needs no table of the features that stand on it.
-- An actor occurs once for each place and offer, and once more where a QPV is known.
create view actor_presence as
    select p.actor_id as actor_id, p.commune_id as territory_id
        from place p where p.actor_id is not null and p.archived_at is null
    union all
    select p.actor_id as actor_id, p.qpv_id as territory_id
        from place p where p.actor_id is not null and p.qpv_id is not null and p.archived_at is null
    union all
    select o.actor_id as actor_id, p.commune_id as territory_id
        from offer o join place p on p.id = o.place_id
        where o.actor_id is not null and o.archived_at is null and p.archived_at is null
    union all
    select o.actor_id as actor_id, p.qpv_id as territory_id
        from offer o join place p on p.id = o.place_id
        where o.actor_id is not null and p.qpv_id is not null and o.archived_at is null and p.archived_at is null;
