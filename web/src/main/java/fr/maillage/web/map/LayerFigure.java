package fr.maillage.web.map;

import java.math.BigDecimal;

/**
 * Figure of a layer for a territory.
 *
 * @param value as it is shown; null where there is none
 * @param why there is none; empty where there is one
 */
public record LayerFigure(BigDecimal value, String why) {}
