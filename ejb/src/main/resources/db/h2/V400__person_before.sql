-- People of contacts keep the keys of their contacts, so the sequence goes on after those.
drop synonym contact_card;
create sequence person_seq start with (select coalesce(max(id), 0) + 50 from actor_contact) increment by 50;
