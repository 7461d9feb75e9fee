declare module 'fs-native-extensions' {
  export function waitForLock(fd: number): Promise<void>;
  export function unlock(fd: number): void;
}
