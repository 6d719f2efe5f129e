import { defineConfig } from 'wxt';
import { siteHosts } from './lib/sites/hosts.ts';

// The permissions are a promise: tests/architecture/boundary.test.ts holds the built manifest against its own written list.
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.TENANG_OUT_DIR ?? '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'idle', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [...siteHosts],
    action: { default_title: 'Tenang' },
    options_ui: { page: 'desk.html', open_in_tab: true },
    web_accessible_resources: [{ resources: ['panel.html', 'card.html'], matches: [...siteHosts] }],
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'panel.html', default_title: 'Tenang', open_at_install: false },
          browser_specific_settings: { gecko: { id: 'tenang@tenang.example', strict_min_version: '140.0' } },
        }
      : {
          storage: { managed_schema: 'managed-schema.json' },
          side_panel: { default_path: 'panel.html' },
          minimum_chrome_version: '120',
        }),
  }),
});
