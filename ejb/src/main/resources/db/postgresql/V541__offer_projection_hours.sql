-- With when something is offered, for those who look for places that are open.
create or replace view offer_card as
    select id, place_id, actor_id, opening_hours, archived_at from offer;
