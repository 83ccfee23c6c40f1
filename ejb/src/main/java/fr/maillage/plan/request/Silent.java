package fr.maillage.plan.request;

import java.util.UUID;

/**
 * An action of which nothing is known for a month, with somebody who could say.
 *
 * @param action the action's identifier
 * @param territory the name of the territory whose officers keep it
 * @param partner null where nobody leads it or takes part
 */
public record Silent(UUID action, String code, String title, String territory, Asked partner) {}
