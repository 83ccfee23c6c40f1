create synonym finding_card for finding;
