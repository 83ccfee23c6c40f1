-- "10 000" must not break between its digits, hence the no-break spaces (U+00A0) here.
update indicator_definition_text set name = 'Lieux pour 10 000 habitants', unit = 'pour 10 000 habitants'
where code = 'place-per-10000' and language = 'fr';
