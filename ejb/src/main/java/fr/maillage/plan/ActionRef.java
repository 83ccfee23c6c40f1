package fr.maillage.plan;

import java.util.UUID;

/**
 * An action as others name it.
 *
 * @param key what other tables keep
 * @param territory the key of the territory whose officers keep it
 * @param state the code of its state
 * @param axisFrame the code of the frame of its principal line; null without one
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
        String axisFrame,
        String axisCode,
        String axisLabel,
        boolean archived) {

    /** Its axis with the frame, for codes of several frames are alike; null without one. */
    public String axis() {
        return axisCode == null ? null : axisFrame + "/" + axisCode;
    }
}
