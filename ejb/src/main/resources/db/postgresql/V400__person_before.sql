-- People of contacts keep the keys of their contacts, so the sequence goes on after those.
drop view contact_card;
create sequence person_seq start with 50 increment by 50;
select setval('person_seq', (select coalesce(max(id), 0) + 50 from actor_contact), false);
