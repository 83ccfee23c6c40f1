-- What other features may read of decisions and of the records that they name; H2 has synonyms instead (see V380).
create view decision_card as
    select id, uuid, number, text, withdrawn_on, archived_at from decision;

create view decision_effect_card as
    select decision_id, kind, record_uuid, rank from decision_effect;
