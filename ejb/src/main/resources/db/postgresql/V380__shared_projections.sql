-- What other features may read of places, actors, contacts and the audit: exactly the columns that they need. PostgreSQL
-- reads through such a view as if the table stood there. H2 has synonyms instead (see its script of this version): it
-- would work out a view apart and lose the order of its indexes. A script that changes the type of one of these columns
-- drops the view and makes it again.
create view place_card as
    select id, uuid, version, name, actor_id, actor_name, commune_id, qpv_id, address, postal_code, lat, lon,
        position_exact, phone, emails, opening_hours, pivot, source, source_id, search_text, date_maj, updated_at,
        archived_at, gone_since, merged_into_id
    from place;

create view place_card_term as
    select place_id, vocabulary, term from place_term;

create view place_card_proposal as
    select place_id, field, status, created_at from place_proposal;

create view actor_card as
    select id, uuid, name, search_text, email, phone, archived_at from actor;

create view actor_card_term as
    select actor_id, vocabulary, term from actor_term;

create view contact_card as
    select id, actor_id, name, email, no_mail from actor_contact;

create view audit_card as
    select id, action, record_type, record_id, label, run_id, changes from audit_line;
