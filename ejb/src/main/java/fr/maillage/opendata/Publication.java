package fr.maillage.opendata;

import fr.maillage.opendata.model.OpendataPatterns;
import fr.maillage.territory.TerritoryView;
import java.time.OffsetDateTime;

/**
 * One state of the open data of a territory.
 *
 * @param territory null for all places
 * @param producer who publishes
 * @param count how many places the files have
 * @param changedAt when any of them last changed; null while there was none
 * @param tag changes whenever the files do
 */
public record Publication(TerritoryView territory, String producer, long count, OffsetDateTime changedAt, String tag) {

    /** The licence of the files, as SPDX calls it. */
    public static final String LICENCE = "etalab-2.0";

    /** The text of the licence. */
    public static final String LICENCE_ADDRESS = "https://github.com/etalab/licence-ouverte/blob/master/LO.md";

    /** The name of a file. */
    public String fileName(OpenDataFormat format) {
        String part =
                territory == null ? "" : "_" + OpendataPatterns.NOT_IN_FILE_NAMES.replaceAll(territory.code(), "-");
        return "lieux-mediation-numerique" + part + "." + format.extension();
    }
}
