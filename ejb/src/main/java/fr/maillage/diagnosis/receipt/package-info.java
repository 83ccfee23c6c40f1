/**
 * The code that she who answered keeps: it opens what became of what she said, and erases it. Whoever keeps answers joins by
 * a {@link fr.maillage.diagnosis.receipt.ReceiptHolder}.
 */
package fr.maillage.diagnosis.receipt;
