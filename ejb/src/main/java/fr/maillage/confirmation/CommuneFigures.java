package fr.maillage.confirmation;

/** Figures of a campaign in one commune. */
public record CommuneFigures(String code, String name, CampaignFigures figures) {}
