package fr.maillage.plan;

import java.util.UUID;

/**
 * An action as others name it.
 *
 * @param key what other tables keep
 * @param territory the key of the territory whose officers keep it
 * @param state the code of its state
 * @param axisCode the code of the axis of its principal line, by the version in force; null without one
 * @param axisLabel that axis's label
 */
public record ActionRef(
        long key,
        UUID id,
        String code,
        String title,
        long territory,
        String state,
        String axisCode,
        String axisLabel,
        boolean archived) {}
