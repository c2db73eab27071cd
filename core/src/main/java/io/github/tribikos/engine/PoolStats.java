package io.github.tribikos.engine;

/**
 * What the pool of an engine is doing at a moment, and has done so far.
 *
 * @param most the most connections that it may hold
 * @param total connections it holds
 * @param active connections in use
 * @param idle connections not in use
 * @param waiting threads that wait for one
 * @param opened connections opened since the engine was made, those that failed among them
 * @param closed connections closed or failed since then
 */
public record PoolStats(int most, int total, int active, int idle, int waiting, long opened, long closed) {}
