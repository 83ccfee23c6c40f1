package fr.maillage.report;

import java.util.List;

/**
 * Frame that the committee puts around its reports, as an administrator set it.
 *
 * @param address the lines under the name of who issues it; may be empty
 * @param note a text at the top; null for none
 * @param logo null for none
 * @param signature the lines that close it; may be empty
 */
public record ReportFrame(List<String> address, String note, Logo logo, List<String> signature) {

    /** Nothing around it. */
    public static final ReportFrame NONE = new ReportFrame(List.of(), null, null, List.of());

    /**
     * An image.
     *
     * @param mediaType PNG or JPEG
     * @param base64 its bytes
     * @param alternative what it is, for those who do not see it
     */
    public record Logo(String mediaType, String base64, String alternative) {}

    public ReportFrame {
        address = List.copyOf(address);
        signature = List.copyOf(signature);
    }
}
