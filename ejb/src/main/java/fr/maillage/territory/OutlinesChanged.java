package fr.maillage.territory;

/**
 * Outlines of a kind were imported: who keeps what follows from them brings it up to date in the same transaction. Fired
 * as a CDI event.
 */
public record OutlinesChanged(TerritoryKind kind) {}
