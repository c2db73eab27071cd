package io.github.tribikos.engine;

/**
 * What an engine's cache of compiled statements has done since the engine was made: {@link Engine#cacheStats}. The numbers are
 * read one after the other, not at one instant.
 *
 * @param hits statements that were found compiled
 * @param misses statements that had to be compiled
 * @param evictions compiled statements that were dropped because the cache was full
 * @param size compiled statements now in the cache
 * @param capacity the most that it keeps, see {@link EngineOptions#cacheSize(int)}
 */
public record CacheStats(long hits, long misses, long evictions, int size, int capacity) {}
