package fr.maillage.web.shared.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is archived. */
@Schema(name = "ArchiveRequest")
public record ArchiveRequest(String reason) {

    /** The reason of a body that may be missing; null where it is. */
    public static String reason(ArchiveRequest request) {
        return request == null ? null : request.reason();
    }
}
