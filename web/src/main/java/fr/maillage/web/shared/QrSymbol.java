package fr.maillage.web.shared;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as pages draw it: the path of an SVG in a square of that many units, quiet zone included.
 *
 * @param path its dark squares
 */
public record QrSymbol(int size, String path) {

    /** Margin that the standard leaves white around it. */
    private static final int QUIET = 4;

    /** The code of an address; a seventh of it may be damaged. */
    public static QrSymbol of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrSymbol(code.size + 2 * QUIET, path.toString());
    }
}
