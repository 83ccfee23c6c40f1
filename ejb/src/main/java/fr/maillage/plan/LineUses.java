package fr.maillage.plan;

import java.util.Collection;
import java.util.Map;

/** Records that serve lines of frames, such as actions; implemented by those that have such records, found by CDI. */
public interface LineUses {

    /**
     * Counts the records that serve each of some lines, archived ones left out.
     *
     * @param lines the keys of lines
     * @return by key; lines that none serves may be absent
     */
    Map<Long, Long> of(Collection<Long> lines);
}
