create view person_card as
    select id, name, email, phone, no_mail from person;
