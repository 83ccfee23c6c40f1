package fr.maillage.administration;

import java.util.List;
import java.util.UUID;

/**
 * Presentation of the committee, on reports above all.
 *
 * @param committeeName null while none was given
 * @param addressLines the postal address and the like, one entry per line; may be empty
 * @param letterhead a text for the top of letters and reports; null while none was given
 * @param signature the lines that close a document: function, name, place; may be empty
 * @param logo the document that holds the logo, PNG or JPEG; null while there is none
 * @param version to be given back with a change
 */
public record Branding(
        String committeeName,
        List<String> addressLines,
        String letterhead,
        List<String> signature,
        UUID logo,
        int version) {

    public Branding {
        addressLines = List.copyOf(addressLines);
        signature = List.copyOf(signature);
    }
}
