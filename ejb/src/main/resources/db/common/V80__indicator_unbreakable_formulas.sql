-- "10 000" must not break between its digits in any text of an indicator; V47 saw to the names and units alone.
update indicator_definition_text
set name = replace(name, '10 000', U&'10\00A0000'),
    unit = replace(unit, '10 000', U&'10\00A0000'),
    formula = replace(formula, '10 000', U&'10\00A0000')
where language = 'fr' and (name like '%10 000%' or unit like '%10 000%' or formula like '%10 000%');
