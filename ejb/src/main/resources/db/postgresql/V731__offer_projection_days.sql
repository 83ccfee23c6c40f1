-- With the days on which something is offered: hours of an offer that is over open nothing.
create or replace view offer_card as
    select id, place_id, actor_id, opening_hours, archived_at, active_from, active_until from offer;
