create view funding_line_card as
    select id, record_type, record_uuid, funder, nature, granted from funding_line;
