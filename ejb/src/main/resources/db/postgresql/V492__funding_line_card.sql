create view funding_line_card as
    select id, record_type, record_uuid, funder, budget_year, nature, granted from funding_line;
