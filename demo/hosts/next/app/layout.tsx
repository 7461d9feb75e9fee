import '../../host.css';

import type { ReactNode } from 'react';

export const metadata = { title: 'Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
