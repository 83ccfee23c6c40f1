package fr.maillage.plan;

import fr.maillage.plan.scheme.LineLevel;
import java.util.UUID;

/**
 * A line of a frame as others name it, by what the version in force says, else the latest that has it.
 *
 * @param key what other tables keep
 * @param axis the key of its axis; its own where it is one
 * @param axisCode that axis's code
 * @param axisLabel that axis's label
 * @param archived whether its frame is archived
 */
public record FrameLineRef(
        long key,
        UUID id,
        String code,
        LineLevel level,
        String label,
        UUID frame,
        String frameCode,
        String frameName,
        long axis,
        String axisCode,
        String axisLabel,
        boolean archived) {

    /** Its axis with the frame. */
    public String qualifiedAxis() {
        return frameCode + "/" + axisCode;
    }

    /** With its frame, as files write it where codes alone could mean several: {@code STN1/O2.3}. */
    public String qualified() {
        return frameCode + "/" + code;
    }
}
