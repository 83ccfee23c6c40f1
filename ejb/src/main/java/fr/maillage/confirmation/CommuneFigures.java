package fr.maillage.confirmation;

/** How a campaign stands in one commune. */
public record CommuneFigures(String code, String name, CampaignFigures figures) {}
