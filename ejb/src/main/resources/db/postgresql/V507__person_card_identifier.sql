-- Lists are asked for a person by her identifier; on H2 the synonym tells it already.
create or replace view person_card as
    select id, name, email, phone, no_mail, uuid from person;
