package org.rightsgraph.audit;

/**
 * How far a trail has come. Whoever keeps it elsewhere can tell later whether anything
 * before it was changed or taken away.
 *
 * @param lines how many lines there are
 * @param digest SHA-256 of all of them, line feeds included, in hexadecimal
 */
public record Head(long lines, String digest) {
}
