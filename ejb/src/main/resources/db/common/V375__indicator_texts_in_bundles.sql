-- The words of indicators are in a bundle beside what computes them (IndicatorTexts): changing one takes no script.
drop table indicator_definition_text;
